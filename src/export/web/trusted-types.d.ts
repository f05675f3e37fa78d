/** The parts of Trusted Types that we use; not every browser has them: https://w3c.github.io/trusted-types/. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string }
    ): { createScriptURL(address: string): unknown };
  };
}
