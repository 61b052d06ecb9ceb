/** What the lines under the words mean. */
export const READING_KEY = `<p class="reading-key"><span class="coded source">source</span>, who acts; <span class="coded trigger">action</span>, the words that tell it; <span class="coded target">target</span>, towards whom; <span class="coded date">date</span>, the words that date it. Grey: cut, with the reason.</p>`;
