/** A font file as a `data:` address: the bundler writes its bytes into the program. */
declare module '*.woff2?inline' {
  const address: string
  export default address
}
