import { occasions } from "../../src/coder/actions/occasions.ts";
import type { ActionRow } from "../../src/coder/model/table-rows.ts";

/** A message of North Korea to Vietnam on 24 March 2021, but for what the test says is different. */
export function anAction(different: Partial<ActionRow> = {}): ActionRow {
  const day = different.date_earliest ?? "2021-03-24";
  return {
    action_id: "2021-03-24-PRK-VNM-message",
    article_id: "letters",
    date: day,
    date_earliest: day,
    date_latest: day,
    date_precision: "day",
    date_basis: "explicit",
    source_country: "PRK",
    source_actor: "Kim Jong Un",
    source_role: "head of state",
    target_country: "VNM",
    target_actor: "Vietnam",
    target_role: "",
    partner_country: "VNM",
    partner_name: "Vietnam",
    partner_group: "socialist",
    direction: "outbound",
    action_type: "message",
    contact: true,
    cameo: "040",
    plover: "CONSULT",
    quad_class: 1,
    goldstein: 1,
    status: "actual",
    attribution: "KCNA",
    mentions: 1,
    summary: "Kim Jong Un sends a message to Vietnam.",
    evidence: "ha inviato messaggi ai leader di Cuba, Vietnam e Laos",
    review: "",
    occasion: "",
    rule_record: "",
    ...different
  };
}

/** The actions with the occasion of each contact, as the coder gives it. Ids have to be unique. */
export function withOccasions(actions: readonly ActionRow[]): ActionRow[] {
  const occasionOf = occasions(actions);
  return actions.map((action) => ({ ...action, occasion: occasionOf.get(action.action_id) ?? "" }));
}

export const russia = { partner_country: "RUS", partner_name: "Russia", partner_group: "russia" } as const;
export const unitedStates = { partner_country: "USA", partner_name: "United States", partner_group: "us-allies" } as const;
