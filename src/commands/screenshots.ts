/** `npm run screenshots`: pictures of the overview in dist/ for the README, into docs/. */
import { mkdirSync } from "node:fs";
import { takeNoArguments } from "../data/arguments.ts";
import { requireSite } from "../site/build/page-files.ts";
import { launchChromium } from "../site/measure/chromium.ts";
import { serveSite } from "../site/measure/serve.ts";

const PICTURES = [
  { name: "light", width: 1280, height: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, height: 1280, colorScheme: "dark" },
  { name: "phone", width: 390, height: 1400, colorScheme: "light" }
] as const;

takeNoArguments("screenshots");
requireSite("dist");
mkdirSync("docs", { recursive: true });
const server = await serveSite("dist");
const browser = await launchChromium();
for (const { name, width, height, colorScheme } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: name === "phone" ? 2 : 1 });
  // A reader does not wait for the report's typefaces; a picture does, however busy the machine.
  await page.route(server.url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("font-display:optional", "font-display:block") });
  });
  await page.goto(server.url, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `docs/overview-${name}.png` });
  await page.close();
  console.log(`docs/overview-${name}.png`);
}
await browser.close();
await server.close();
