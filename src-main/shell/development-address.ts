/** Names under which a machine reaches itself, as addresses write them. */
const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The address of the development server from which the page comes; `null` in the packaged application, and where the environment names
 * another machine: what its page says would be asked of the workspace.
 */
export function developmentAddress(
  environment: NodeJS.ProcessEnv,
  isPackaged: boolean,
): string | null {
  const address = environment['ELECTRON_RENDERER_URL']
  if (isPackaged || address === undefined || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && THIS_MACHINE.has(hostname) ? address : null
}
