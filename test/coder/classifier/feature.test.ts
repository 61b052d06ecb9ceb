import { expect, test } from "vitest";
import { featureWriter } from "../../../src/coder/classifier/feature.ts";

test("a feature is looked up by all its words, and once only", () => {
  const asked: string[] = [];
  const feature = featureWriter((name) => asked.push(name));
  const of = (side: string, verb: string) => feature`${side} subject of ${verb}`;
  expect([of("source", "visitare"), of("target", "visitare"), of("source", "visitare")]).toEqual([1, 2, 1]);
  const plain = () => feature`negated`;
  expect([plain(), plain()]).toEqual([3, 3]);
  expect(asked).toEqual(["source subject of visitare", "target subject of visitare", "negated"]);
});

test("one feature written in two ways may have one number", () => {
  const numbers = new Map([["verb of aid", 7]]);
  const feature = featureWriter((name) => numbers.get(name) ?? 0);
  expect([feature`verb of ${"aid"}`, feature`verb ${"of aid"}`, feature`verb ${"unheard"}`]).toEqual([7, 7, 0]);
});
