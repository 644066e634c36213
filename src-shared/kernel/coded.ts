/** One of several cases, each known by its code: each name is a code, with what that case says beside it. */
export type Coded<Cases> = {
  [Code in keyof Cases]: { readonly code: Code } & Readonly<Cases[Code]>
}[keyof Cases]
