/** A shape for each type of contact, so that the type can be read without colour. */
import type { SymbolType } from "../charts/plot.js";

/** The shape of each type of contact: one meaning in every picture. */
export const shapes: Record<string, SymbolType> = {
  visit: "square",
  meeting: "circle",
  message: "diamond",
  invitation: "triangle",
  agreement: "star",
  call: "cross"
};

/** The shape of a type; types that are not contacts share the last one. */
export function shapeOf(type: string): SymbolType {
  return shapes[type] ?? "times";
}

/** Whether a type has a shape of its own. */
export function hasShape(type: string): boolean {
  return Object.hasOwn(shapes, type);
}

/** Radius at which a shape looks as large as a circle of this radius: spikes reach out further. */
export function markSize(symbol: SymbolType, radius: number): number {
  return symbol === "star" ? radius * 0.8 : symbol === "diamond" || symbol === "triangle" ? radius * 0.92 : radius;
}

/** Types in the order in which keys and menus list them: those with a shape of their own first. */
export function byShape(a: string, b: string): number {
  const order = Object.keys(shapes);
  const rank = (type: string) => (order.indexOf(type) + order.length + 1) % (order.length + 1);
  return rank(a) - rank(b) || a.localeCompare(b);
}
