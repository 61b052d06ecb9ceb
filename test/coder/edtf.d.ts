declare module "edtf" {
  /** Throws where `text` is no EDTF of that level. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 | 3 }): object;
}
