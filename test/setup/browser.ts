import type { Browser } from "playwright-core";
import { launchChromium } from "../../src/site/measure/chromium.ts";

/** The browser of all test files that run in one process; what one of them opens in it no other sees. */
export const browser: Browser = await launchChromium();
