import { readFileSync } from "node:fs";
import { tell } from "./test/coder/fixture.ts";
for (const line of readFileSync(0, "utf8")
  .split("\n")
  .filter((l) => l.trim())) {
  const d = tell(line.replace(/\\n/g, "\n"), "2024-06-15");
  console.log("•", line);
  for (const m of d.mentions) {
    const a = d.actions.find((x: any) => x.action_id === m.action_id)!;
    const p: any = d.readings[0].provenance.find((x: any) => x.mention_id === m.mention_id);
    console.log(
      "   ",
      a.source_country,
      "→",
      a.target_country,
      a.action_type,
      a.status,
      a.date,
      "|",
      p.rule,
      "|",
      p.source_how,
      "|",
      p.target_how
    );
  }
}
