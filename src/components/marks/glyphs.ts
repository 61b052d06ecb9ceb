/** A shape for each type of contact, so that the type can be read without colour. */
import type { SymbolType } from "../charts/plot.js";

const SHAPES: Record<string, SymbolType> = {
  meeting: "circle",
  visit: "square",
  message: "diamond",
  invitation: "triangle",
  agreement: "star",
  call: "cross"
};

/** The shape of a type; types that are not contacts share the last one. */
export function shapeOf(type: string): SymbolType {
  return SHAPES[type] ?? "times";
}

/** Radius at which a shape looks as large as a circle of this radius: spikes reach out further. */
export function markSize(symbol: SymbolType, radius: number): number {
  return symbol === "star" ? radius * 0.8 : symbol === "diamond" || symbol === "triangle" ? radius * 0.92 : radius;
}

/** Types in the order in which keys and menus list them: those with a shape of their own first. */
export function byShape(a: string, b: string): number {
  const order = Object.keys(SHAPES);
  const rank = (type: string) => (order.indexOf(type) + order.length + 1) % (order.length + 1);
  return rank(a) - rank(b) || a.localeCompare(b);
}
