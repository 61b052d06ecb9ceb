import type { ArticleRow, MentionRow } from "../../src/coder/model/table-rows.ts";
import type { CodedFolder } from "../../src/data/dataset.ts";
import { anAction, russia, unitedStates } from "./an-action.ts";

/** A small coded folder with every awkward cell: accents, a leading zero, a formula, a comma, an unknown date. */
export function aDataset(): CodedFolder {
  const actions = [
    anAction({ action_id: "a1", mentions: 1 }),
    anAction({ action_id: "a2", ...russia, date_earliest: "2022-08-15", evidence: '“Perché no?”, ha detto "lui"' }),
    anAction({ action_id: "a3", ...russia, date: "XXXX-02-24", date_earliest: "", date_latest: "", date_precision: "unknown" }),
    anAction({
      ...unitedStates,
      action_id: "a4",
      action_type: "refusal",
      contact: false,
      cameo: "120",
      goldstein: -4,
      quad_class: 3,
      plover: "",
      summary: "=1+1"
    }),
    anAction({ action_id: "a5", partner_country: "", partner_name: "socialist countries", target_country: "" })
  ];
  return {
    articles: [anArticle({ article_id: "letters", mentions: 5, actions: 5 }), anArticle({ article_id: "-dash", title: "" })],
    actions,
    mentions: actions.map(({ action_id }, i) => aMention({ mention_id: `letters-${i}`, action_id })),
    readings: [{ article_id: "letters", text: "- Kim ha inviato messaggi", boilerplate: [], sentences: [], provenance: [] }],
    problems: [],
    inputs_sha256: "5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592"
  };
}

function anArticle(different: Partial<ArticleRow>): ArticleRow {
  return {
    article_id: "",
    title: "Kim scrive ai «paesi fratelli»",
    byline: "",
    outlet: "",
    url: "",
    archived: "",
    language: "it",
    published: "2021-03-24",
    published_earliest: "2021-03-24",
    published_latest: "2021-03-24",
    published_basis: "curated",
    note: "",
    sentences: 3,
    mentions: 0,
    actions: 0,
    problems: "",
    sha256: "9a0364b9e99bb480dd25e1f0284c8555",
    ...different
  };
}

function aMention(different: Partial<MentionRow>): MentionRow {
  return {
    mention_id: "",
    action_id: "",
    article_id: "letters",
    start: 0,
    end: 25,
    quote: "- Kim ha inviato messaggi",
    trigger: "ha inviato",
    rule: "send-message",
    date_text: "mercoledì",
    attribution: "KCNA",
    source_text: "Kim",
    target_text: "Cuba, Vietnam e Laos",
    review: "",
    ...different
  };
}
