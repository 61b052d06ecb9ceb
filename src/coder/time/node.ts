/** What a temporal expression says, before anyone asks when the article was published. */
import type { CalendarRow } from "../codebook/codebook-rows.ts";

export type Which = "last" | "this" | "next";
export type Part = "early" | "mid" | "late" | "first-days" | "second-ten" | "last-days" | "first-half" | "second-half";
export type Unit = "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "semester" | "year" | "decade";

/**
 * A number, or so many years from the publication (`shift`), or the year last spoken of (`same`); `told`: counted from
 * the year last spoken of, or, where there is none, from the publication: dell'anno precedente.
 */
export type YearRef = number | { shift: number; told?: boolean } | "same";

export interface Amount {
  unit: Unit;
  n: number;
  /** una decina di giorni, due anni e mezzo, circa tre mesi: so many days to either side */
  give?: number;
}

export type Node =
  /** il 24 febbraio; il 20 del prossimo mese; venerdì 22; lo scorso 3 maggio */
  | { kind: "day"; day: number; month?: number | { shift: number }; year?: YearRef; weekday?: number; which?: Which }
  /** a luglio; lo scorso luglio; nel luglio 2022 */
  | { kind: "month"; month: number; year?: YearRef; which?: Which }
  /** EDTF season codes: 21 spring … 24 winter */
  | { kind: "season"; season: number; year?: YearRef; which?: Which }
  | { kind: "year"; year: number }
  /** `year` is the first of the ten. */
  | { kind: "decade"; year: number }
  | { kind: "weekday"; weekday: number; which?: Which; week?: number }
  /** The calendar unit `shift` units from the one that holds the publication: ieri, il mese prossimo; `hour`: told by a part of the day alone. */
  | { kind: "period"; unit: Unit; shift: number; hour?: boolean }
  /** due giorni fa, tra tre settimane (from publication); tre giorni dopo (from the date last spoken of); `some`, and no amounts: qualche mese prima; `sameDay`: subito dopo */
  | {
      kind: "offset";
      amounts: Amount[];
      some?: Unit;
      sameDay?: boolean;
      sign: 1 | -1;
      from: "publication" | "anchor" | "event" | Node;
    }
  /** più di due anni fa: some time up to then */
  | { kind: "earlier"; than: Node }
  /** a ridosso di Ferragosto, intorno al 9 maggio */
  | { kind: "around"; of: Node }
  /** il weekend del 20 settembre */
  | { kind: "weekend-of"; day: Node }
  /**
   * So many of them (nei prossimi tre giorni) or some (n = null: pochi giorni fa, negli ultimi anni). Counted from the
   * publication, reaching up to it or only to its neighbour, or from the date last spoken of; `whole`: of the calendar's own.
   */
  | {
      kind: "stretch";
      unit: Unit;
      n: number | null;
      side: "past" | "future";
      upTo: "publication" | "neighbour" | "anchor";
      whole?: boolean;
    }
  /** il resto della settimana */
  | { kind: "rest"; of: Node }
  | { kind: "part"; part: Part; of: Node }
  /** n = -1 is the last: il primo trimestre, la terza settimana di luglio, il primo venerdì di maggio */
  | { kind: "nth"; n: number; unit: Unit | { weekday: number }; of: Node | null }
  /** lo stesso giorno, quell'anno: the unit around the date last spoken of, moved by `shift`. */
  | { kind: "same"; unit: Unit; shift: number }
  /** (da) allora: the date last spoken of, however wide */
  | { kind: "then" }
  | { kind: "named"; row: CalendarRow; anniversary?: number; year?: YearRef }
  | { kind: "range"; from: Node; to: Node }
  /** `between`: those that stand between the first and the last */
  | { kind: "list"; first: Node; second: Node; between?: Node[] }
  | { kind: "since"; of: Node }
  | { kind: "until"; of: Node };

/** The nodes of one kind. */
export type Of<Kind extends Node["kind"]> = Extract<Node, { kind: Kind }>;

/** Tokens read and what they mean; `end` is the index after the last token. */
export interface Parse<T = Node> {
  value: T;
  end: number;
}

/** Whether it says a day by itself, so that an hour in the same sentence is an hour of that day. */
export function saysDay(node: Node): boolean {
  switch (node.kind) {
    case "list":
      return saysDay(node.first);
    case "range":
      return saysDay(node.from);
    case "offset":
      return node.amounts.some(({ unit }) => unit === "day");
    case "same":
      return node.unit === "day";
    case "period":
      return node.unit === "day" && !node.hour;
    default:
      return node.kind === "day" || node.kind === "weekday" || node.kind === "named";
  }
}

export const isDayLike = (node: Node): boolean =>
  node.kind === "day" || node.kind === "weekday" || (node.kind === "period" && node.unit === "day");
