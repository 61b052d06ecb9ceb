/** What the lines under the words mean. */
export const READING_KEY = `<p class="reading-key">Marked: <span class="coded source">who acts</span>, the <span class="coded trigger">action</span>, <span class="coded target">towards whom</span>, the <span class="coded date">date</span>. Grey: left unread, with the reason.</p>`;
