/** What recomputing a statement found. `field` is the dotted path of the first value that differs. */
export type Verification =
  | { readonly kind: 'identical' }
  | {
      readonly kind: 'different'
      readonly field: string
      readonly issued: string
      readonly recomputed: string
    }
