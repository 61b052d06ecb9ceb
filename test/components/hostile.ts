/** An article that tries everything that a page could be tricked by, and still tells two actions. */
export const HOSTILE = {
  id: "zz-hostile",
  text: `Titolo <script>alert(1)</script> \${location} {{articles}} "quotes" & co

Di Mario "l'unico" <img src=x onerror=alert(2)>

Il 3 marzo 2024 il leader nordcoreano Kim Jong-un ha incontrato a Pyongyang il presidente cinese Xi Jinping <img src=x onerror="alert(3)">, [clicca](javascript:alert(4)) e <a href="javascript:alert(5)">qui</a>.

Kim ha inviato un messaggio a Vladimir Putin: </p></blockquote><script>alert(6)</script> \${alert(7)} {{contacts}} <!-- fine.

Di "><svg onload=alert(8)>
`
};
