/** The parts of Trusted Types that we use; not every browser has them: https://w3c.github.io/trusted-types/. */
interface TrustedTypesRules {
  readonly createScriptURL: (address: string) => string;
  readonly createHTML: (html: string) => string;
}

interface Window {
  readonly trustedTypes?: {
    /** A policy of these rules: what it makes may be given to the platform instead of a text. */
    createPolicy<Name extends keyof TrustedTypesRules>(
      name: string,
      rules: Pick<TrustedTypesRules, Name>
    ): { readonly [Rule in Name]: (text: string) => unknown };
  };
}
