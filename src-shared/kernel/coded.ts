/** One of several cases, told apart by its code: each name is a code, with what is known of that case beside it. */
export type Coded<Cases> = {
  [Code in keyof Cases]: { readonly code: Code } & Readonly<Cases[Code]>
}[keyof Cases]
