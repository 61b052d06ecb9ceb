/**
 * The page that servers send for an address that has none: GitHub Pages finds `404.html` by its name, nginx by
 * `error_page 404 /report/404.html`. It is sent at the address that was asked for, in any folder, where links relative to
 * the page would lead nowhere.
 */
export const NO_SUCH_PAGE = "404.html";

/**
 * Asks one folder above the other for the report, from the address that was asked for up to the root. It waits for each
 * answer, as all that follows in the page is addressed from there.
 */
const FIND_ROOT = `{
  const base = document.querySelector("base");
  const isRoot = (folder) => {
    const request = new XMLHttpRequest();
    request.open("HEAD", folder + "${NO_SUCH_PAGE}", false);
    try {
      request.send();
    } catch {}
    return request.status === 200;
  };
  let folder = location.pathname.replace(/[^/]*$/, "");
  while (location.protocol !== "file:" && folder !== "/" && !isRoot(folder)) folder = folder.replace(/[^/]+\\/$/, "");
  base.href = folder;
}`;

/** The page with its links led from the site's root: from where `SITE_URL` says that it is, else from where a script finds it. */
export function fromAnywhere(html: string, root: string | undefined): string {
  const base = root ? `<base href="${new URL(root).pathname}">` : `<base href="./">\n<script>${FIND_ROOT}</script>`;
  return (
    html
      // Framework takes the root of the server for that of the site.
      .replace(/<base href="\/">\n?/, "")
      .replace(`<meta charset="utf-8">`, `$&\n${base}`)
      // A link within the page would be one to the root, too.
      .replace(/href="#/g, `href="./${NO_SUCH_PAGE}#`)
  );
}
