import './window-desk'

/** Keeps a group with a commune that was merged since and one that left; runs in the window. */
export async function keepMergedCommune(): Promise<void> {
  const blank = { siret: null, populations: [], archived: false }
  const address = { street: '', postalCode: '', city: '' }
  const bodies = [
    ['CCFG', 'CC Faucigny - Glières', 'communityOfMunicipalities', '200000172', null],
    ['74092', 'Cote-d’Hyot', 'municipality', null, '74092'],
    ['21338', 'Lamargelle', 'municipality', null, '21338'],
  ] as const
  for (const [code, name, kind, siren, inseeCode] of bodies) {
    const memberOf = kind === 'municipality' ? ['merged-CCFG'] : []
    const record = { id: `merged-${code}`, code, name, kind, siren, inseeCode, address, memberOf }
    const answer = await self.desk.ask('saveCollectivity', { ...blank, ...record })
    if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  }
}
