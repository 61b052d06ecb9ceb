/** The groups of partners: their order, their names in prose and in labels, and their colours. */
import type { PartnerGroup } from "../../coder/model/code-lists.ts";
import type { ActionRow } from "../../coder/model/table-rows.ts";

export interface Group {
  /** Empty for partners that are no single state: "socialist countries", "the West". */
  id: PartnerGroup | "";
  /** In a sentence: "with socialist states". */
  name: string;
  /** One and many members, to be counted: "four socialist states". */
  member: readonly [one: string, many: string];
  /** As a heading beside marks. */
  label: string;
  /** As a column's heading, in at most two lines. */
  short: string;
  /** A custom property of the theme, so that one drawing serves light and dark. */
  color: string;
}

export const GROUPS: readonly Group[] = [
  {
    id: "socialist",
    name: "socialist states",
    member: ["socialist state", "socialist states"],
    label: "Socialist states",
    short: "Socialist\nstates",
    color: "var(--group-socialist)"
  },
  {
    id: "russia",
    name: "Russia",
    member: ["partner", "partners"],
    label: "Russia",
    short: "Russia",
    color: "var(--group-russia)"
  },
  {
    id: "us-allies",
    name: "the United States and its allies",
    member: ["state of the American alliances", "states of the American alliances"],
    label: "United States and allies",
    short: "United States\nand allies",
    color: "var(--group-us-allies)"
  },
  {
    id: "other",
    name: "others",
    member: ["other partner", "other partners"],
    label: "Others",
    short: "Others",
    color: "var(--group-other)"
  },
  {
    id: "",
    name: "groups of states",
    member: ["group of states", "groups of states"],
    label: "Groups of states",
    short: "Groups\nof states",
    color: "var(--ink-soft)"
  }
];

/** The colour of each group, by its id. */
export const colors: Readonly<Record<string, string>> = Object.fromEntries(GROUPS.map(({ id, color }) => [id, color]));

const BY_ID = new Map(GROUPS.map((group) => [group.id, group]));

/** The group of an action's partner. */
export function groupOf({ partner_group }: Pick<ActionRow, "partner_group">): Group {
  return BY_ID.get(partner_group) ?? GROUPS[GROUPS.length - 1];
}
