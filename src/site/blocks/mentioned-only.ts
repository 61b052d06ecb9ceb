/** The partners that the articles mention without a contact, each leading to what is told of it. */
import { pageHref } from "../../components/page/address.ts";
import { escapeHtml } from "../../components/page/html.ts";
import { partnersByGroup } from "../../components/captions/partners.ts";
import { sentence } from "../../components/captions/words.ts";
import type { Tables } from "../../data/tables.ts";

/** "Mentioned, but no contact: United States, South Korea, …"; nothing where every partner has one. */
export function mentionedOnlyHtml({ actions }: Pick<Tables, "actions">): string {
  const without = partnersByGroup(actions)
    .flatMap(({ partners }) => partners)
    .filter(({ contacts }) => contacts.length === 0);
  if (without.length === 0) return "";
  const links = without.map(
    ({ name }) => `<a href="${escapeHtml(pageHref("actions", { query: { partner: name } }))}">${escapeHtml(sentence(name))}</a>`
  );
  return `<p class="figure-beside">Mentioned, but no contact: ${links.join(", ")}.</p>`;
}
