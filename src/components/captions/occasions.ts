/** Occasions as the charts draw and name them: the contacts of one trip, or of one exchange of messages. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { actionInterval, chronological } from "./dates.js";
import { grouped } from "../../coder/model/grouped.js";
import { byShape } from "../marks/glyphs.js";
import { named, sentence } from "./words.js";

export interface Occasion {
  id: string;
  /** By type, a visit first. */
  contacts: readonly ActionRow[];
  /** What it was, in a few words: "Putin in North Korea", "Exchange of messages". */
  name: string;
}

/** The occasions of these contacts, in order of time. */
export function occasionsOf(contacts: readonly ActionRow[]): Occasion[] {
  return [...grouped(chronological(contacts), ({ occasion, action_id }) => occasion || action_id)].map(([id, own]) => ({
    id,
    contacts: [...own].sort((a, b) => byShape(a.action_type, b.action_type)),
    name: occasionName(own)
  }));
}

/** The mark of an occasion stands at its most exactly dated contact; null where none is dated. */
export function occasionInterval({ contacts }: Pick<Occasion, "contacts">) {
  const dated = contacts.map(actionInterval).filter((known) => known !== null);
  const length = ({ start, end }: { start: Date; end: Date }) => end.getTime() - start.getTime();
  return dated.length === 0 ? null : dated.reduce((best, next) => (length(next) < length(best) ? next : best));
}

/** Named after its visit, else its meeting, and so on: what says most about who went where. */
function occasionName(contacts: readonly ActionRow[]): string {
  const first = (type: string) => contacts.find(({ action_type }) => action_type === type);
  const visit = first("visit");
  if (visit) {
    const { target_country, partner_country, partner_name } = visit;
    return `${sourceName(visit)} in ${target_country === partner_country ? named(partner_name) : "North Korea"}`;
  }
  const meeting = first("meeting");
  if (meeting) return `${sourceName(meeting)} met ${targetName(meeting)}`;
  if (first("agreement")) return "Agreement";
  if (first("call")) return "Call";
  const message = first("message");
  if (message) {
    const bothWays = new Set(contacts.map(({ direction }) => direction)).size > 1;
    return bothWays ? "Exchange of messages" : `${sourceName(message)} sent a message`;
  }
  return "Invitation";
}

const sourceName = ({ source_actor, source_country, partner_name }: ActionRow) =>
  source_actor === partner_name ? sentence(named(partner_name)) : shortName(source_actor, source_country);
const targetName = ({ target_actor, target_country, partner_name }: ActionRow) =>
  target_actor === partner_name ? named(partner_name) : named(shortName(target_actor, target_country));

/** States whose people write the family name first, so that their names are kept whole. */
const FAMILY_NAME_FIRST = new Set(["PRK", "KOR", "CHN", "TWN", "VNM", "KHM", "LAO", "MNG", "JPN", "HUN"]);

/** "Putin" for Vladimir Putin, "Choe Son Hui" for Choe Son Hui. */
function shortName(actor: string, country: string): string {
  return FAMILY_NAME_FIRST.has(country) ? actor : (actor.split(" ").at(-1) ?? actor);
}
