/** A small set of tables with every case that a chart must stand: groups, precisions, statuses, no date. */
import type { DatePrecision } from "../../src/coder/model/code-lists.ts";
import type { ActionRow, ArticleRow } from "../../src/coder/model/table-rows.ts";
import type { ChartTables } from "../../src/components/captions/caption.ts";
import type { ElsewhereRow } from "../../src/data/elsewhere-row.ts";
import { anAction, withOccasions } from "../data/an-action.ts";

const CHINA = { partner_country: "CHN", partner_name: "China", partner_group: "socialist" } as const;
const VIETNAM = { partner_country: "VNM", partner_name: "Vietnam", partner_group: "socialist" } as const;
const RUSSIA = { partner_country: "RUS", partner_name: "Russia", partner_group: "russia" } as const;
const USA = { partner_country: "USA", partner_name: "United States", partner_group: "us-allies" } as const;
const KOREA = { partner_country: "KOR", partner_name: "South Korea", partner_group: "us-allies" } as const;
const UKRAINE = { partner_country: "UKR", partner_name: "Ukraine", partner_group: "other" } as const;
const WEST = { partner_country: "", partner_name: "the West", partner_group: "" } as const;

type Case = Partial<ActionRow> & Pick<ActionRow, "article_id" | "action_type">;

const QUAD: Record<string, number> = { refusal: 3, criticism: 3, "break-relations": 4, "military-aid": 2, cooperation: 2 };
const CONTACTS = new Set(["message", "meeting", "visit", "invitation", "agreement", "call"]);

function outbound(partner: Partial<ActionRow>, day: string, rest: Case): Partial<ActionRow> {
  return {
    ...partner,
    ...days(day),
    source_country: "PRK",
    source_actor: "Kim Jong Un",
    source_role: "leader",
    target_country: partner.partner_country,
    target_actor: partner.partner_name,
    target_role: "",
    direction: "outbound",
    ...rest
  };
}

function inbound(partner: Partial<ActionRow>, day: string, rest: Case): Partial<ActionRow> {
  return {
    ...partner,
    ...days(day),
    source_country: partner.partner_country,
    source_actor: partner.partner_name,
    source_role: "minister",
    target_country: "PRK",
    target_actor: "North Korea",
    target_role: "",
    direction: "inbound",
    ...rest
  };
}

/** "2021-03-24" is a day, "2025-09-01/2025-09-30" a month or a range, "" unknown. */
function days(text: string): Partial<ActionRow> {
  const [first, last = first] = text.split("/");
  const precision: DatePrecision =
    text === ""
      ? "unknown"
      : first === last
        ? "day"
        : first.endsWith("-01") && first.slice(0, 7) === last.slice(0, 7)
          ? "month"
          : "range";
  return { date: text, date_earliest: first, date_latest: last, date_precision: precision };
}

const CASES: Partial<ActionRow>[] = [
  outbound(CHINA, "2021-03-22/2021-03-23", { article_id: "letters", action_type: "message" }),
  outbound(VIETNAM, "2021-03-24", { article_id: "letters", action_type: "message" }),
  outbound({ ...VIETNAM, partner_country: "LAO", partner_name: "Laos" }, "2021-03-24", {
    article_id: "letters",
    action_type: "message"
  }),
  outbound({ ...VIETNAM, partner_country: "CUB", partner_name: "Cuba" }, "2021-03-24", {
    article_id: "letters",
    action_type: "message"
  }),
  outbound(CHINA, "2021-03-22", { article_id: "letters", action_type: "appeal" }),
  inbound(USA, "2021-02-10/2021-03-24", { article_id: "letters", action_type: "overture" }),
  outbound(USA, "2021-03-15/2021-03-21", { article_id: "letters", action_type: "refusal" }),
  inbound(RUSSIA, "2022-08-15", { article_id: "liberation", action_type: "message" }),
  outbound(RUSSIA, "2022-08-15", { article_id: "liberation", action_type: "message" }),
  inbound(UKRAINE, "2022-07-01/2022-07-31", { article_id: "liberation", action_type: "break-relations" }),
  inbound(RUSSIA, "2024-06-18/2024-06-19", { article_id: "treaty", action_type: "visit", source_role: "president" }),
  outbound(RUSSIA, "2024-06-01/2024-06-30", { article_id: "treaty", action_type: "agreement", direction: "mutual" }),
  inbound(RUSSIA, "2024-06-18/2024-06-19", { article_id: "treaty", action_type: "cooperation", status: "ongoing" }),
  inbound(USA, "2024-06-18", { article_id: "treaty", action_type: "criticism" }),
  inbound(RUSSIA, "2024-11-29/2024-11-30", { article_id: "minister", action_type: "visit" }),
  outbound(RUSSIA, "2024-11-29", { article_id: "minister", action_type: "meeting", direction: "mutual" }),
  inbound(RUSSIA, "2024-11-29", { article_id: "minister", action_type: "invitation" }),
  outbound(RUSSIA, "2025-01-01/2025-12-31", { article_id: "minister", action_type: "visit", status: "hypothetical" }),
  outbound(USA, "2024-11-29", { article_id: "minister", action_type: "criticism" }),
  outbound(WEST, "2024-11-29", { article_id: "minister", action_type: "criticism" }),
  outbound(RUSSIA, "2023-06-01/2024-06-18", { article_id: "minister", action_type: "military-aid", status: "alleged" }),
  outbound(RUSSIA, "2025-10-27", { article_id: "kremlin", action_type: "visit", source_role: "foreign minister" }),
  outbound(RUSSIA, "2025-10-27", {
    article_id: "kremlin",
    action_type: "meeting",
    source_role: "foreign minister",
    direction: "mutual"
  }),
  outbound(RUSSIA, "2025-09-01/2025-09-30", { article_id: "kremlin", action_type: "meeting", direction: "mutual" }),
  outbound(RUSSIA, "2024-09-01/2025-10-29", { article_id: "kremlin", action_type: "military-aid" }),
  outbound(KOREA, "2019-01-01/2025-10-29", { article_id: "kremlin", action_type: "refusal" }),
  outbound(RUSSIA, "", { article_id: "kremlin", action_type: "call" }),
  outbound(USA, "2025-10-01/2025-10-29", { article_id: "kremlin", action_type: "meeting", status: "denied" }),
  outbound(RUSSIA, "2025-12-01/2025-12-31", { article_id: "kremlin", action_type: "invitation", status: "planned" }),
  {
    ...outbound(USA, "2025-10-28", { article_id: "kremlin", action_type: "meeting" }),
    source_country: "CHN",
    source_actor: "China",
    direction: "third-party"
  }
];

const uncounted = CASES.map((different, i) => {
  const type = different.action_type ?? "";
  return anAction({
    action_id: `action-${i + 1}`,
    contact: CONTACTS.has(type),
    quad_class: QUAD[type] ?? 1,
    summary: `${different.source_actor}: ${type.replace("-", " ")} (${different.target_actor}).`,
    ...different
  });
});

const actions = withOccasions(uncounted);

const PUBLISHED: [string, string][] = [
  ["letters", "2021-03-24"],
  ["liberation", "2022-08-15/2022-08-16"],
  ["treaty", "2024-06-18"],
  ["minister", "2024-12-01/2024-12-05"],
  ["kremlin", "2025-10-29"]
];

const articles = PUBLISHED.map(([article_id, published]): ArticleRow => {
  const [first, last = first] = published.split("/");
  return {
    article_id,
    title: "",
    byline: "",
    outlet: "",
    url: "",
    archived: "",
    language: "it",
    published,
    published_earliest: first,
    published_latest: last,
    published_basis: "stated",
    note: "",
    sentences: 10,
    mentions: 6,
    actions: 6,
    problems: "",
    sha256: ""
  };
});

/** Contacts that others report: one that the articles tell too, and two that they missed. */
const elsewhere = [
  ["2021-03-24", "CHN", "message", "leader", "Kim Jong Un – Xi Jinping"],
  ["2021-09-09", "CHN", "message", "leader", "Xi Jinping – Kim Jong Un"],
  ["2023-07-27", "MNG", "visit", "minister", "A delegation"]
].map(([date, partner_country, action_type, level, who]) => ({
  id: date,
  date,
  date_earliest: date,
  date_latest: date,
  partner_country,
  partner_name: partner_country === "CHN" ? "China" : "Mongolia",
  partner_group: partner_country === "CHN" ? "socialist" : "other",
  action_type,
  direction: "outbound",
  level,
  who,
  what: "Greetings",
  source: "A newspaper",
  url: "https://example.org/report"
})) as ElsewhereRow[];

export const fixture: ChartTables = {
  actions,
  articles,
  mentions: actions.map(({ action_id, article_id }) => ({ action_id, article_id })),
  elsewhere,
  curated: {
    context: [
      { first: "2021-01-05", last: "2021-01-12", label: "Party congress", source: "KCNA", hinge: false },
      { first: "2024-06-19", last: "2024-06-19", label: "Treaty signed", source: "KCNA", hinge: false },
      { first: "2022-02-24", last: "2022-02-24", label: "Russia invades Ukraine", source: "press", hinge: true }
    ],
    periods: [{ label: "2024–2025", first: 2024, last: 2025 }],
    levels: { leader: "leader", president: "leader", "foreign minister": "minister", minister: "minister" }
  }
};

/** Tables of no article at all, and of articles without an action. */
export const nothing: ChartTables = { ...fixture, actions: [], articles: [], mentions: [], elsewhere: [] };
export const noActions: ChartTables = { ...fixture, actions: [], mentions: [] };
