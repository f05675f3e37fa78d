/** What is asked of Trusted Types, which not every browser has: https://w3c.github.io/trusted-types/. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string }
    ): { createScriptURL(address: string): unknown };
  };
}
