declare module 'edtf' {
  /** Milliseconds since 1970; infinite where open, null where unknown. Throws what it cannot read. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
