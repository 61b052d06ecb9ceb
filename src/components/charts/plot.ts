/** The parts of Plot and d3 that the charts draw with: one door, so that a bundler can leave the rest out. */
export { axisX, dot, link, plot, rect, ruleX, ruleY, text } from "@observablehq/plot";
export type { Markish, PlotOptions, SymbolType } from "@observablehq/plot";
export { scaleUtc } from "d3";
