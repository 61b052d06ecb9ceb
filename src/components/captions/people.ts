/** People as a short label names them: by family name, where that stands last. */

/** States whose people write the family name first, so that their names are kept whole. */
const FAMILY_NAME_FIRST = new Set(["PRK", "KOR", "CHN", "TWN", "VNM", "KHM", "LAO", "MNG", "JPN", "HUN"]);

/** "Putin" for Vladimir Putin, "Choe Son Hui" for Choe Son Hui. */
export function shortName(actor: string, country: string): string {
  return FAMILY_NAME_FIRST.has(country) ? actor : (actor.split(" ").at(-1) ?? actor);
}
