import type { Collectivity } from '../collectivities/collectivity'
import { correspondentId, type Correspondent } from './correspondent'
import type { ExchangeParty } from './exchange'
import { nameSkeleton } from '../collectivities/name-skeleton'

/**
 * What is known of the key of a file: never seen (`first`); that of this body (`same`); not that of this body (`other`);
 * that of another body, or of this one under another name (`elsewhere`). `alike`: not seen with exactly this name and
 * SIRET, while a body that looks like it or has its SIREN is known under another key or another SIRET.
 */
export type KeyStanding = 'first' | 'same' | 'other' | 'alike' | 'elsewhere'

/** A body that is known here; its key is `null` where no file of it was taken in yet. */
export interface KnownBody extends ExchangeParty {
  readonly publicKey: string | null
}

/** The verdict on the key of a file, and the body that it was compared with. */
export interface JudgedKey {
  readonly standing: KeyStanding
  readonly known: KnownBody | null
}

type Signer = ExchangeParty & { readonly publicKey: string }

/** What identifies a body of the workspace. */
type Listed = Pick<Collectivity, 'name' | 'siren' | 'siret'>

/** A SIRET begins with the nine digits of the SIREN of its legal person. */
const sirenOf = (siret: string | null): string | null => siret?.slice(0, 9) ?? null

const looksLike = (a: string, b: string): boolean => nameSkeleton(a) === nameSkeleton(b)

/** Correspondents that may be the signer: those of its SIREN first, then those whose names look like its own. */
function resembling(signer: Signer, correspondents: readonly Correspondent[]): Correspondent[] {
  const siren = sirenOf(signer.siret)
  const ofSiren = correspondents.filter(({ siret }) => siren !== null && sirenOf(siret) === siren)
  return [...ofSiren, ...correspondents.filter(({ name }) => looksLike(name, signer.name))]
}

/** Whether a body of the workspace may be the signer, but has another SIRET or SIREN. */
function contradicts(signer: Signer, body: Listed): boolean {
  const siren = body.siren ?? sirenOf(body.siret)
  if (siren === null || (body.siret !== null && body.siret === signer.siret)) return false
  if (sirenOf(signer.siret) === siren) return body.siret !== null
  return looksLike(body.name, signer.name)
}

/**
 * Compares the key of a file with what is known here. A forger leaves out the SIRET, takes another one of the same SIREN or
 * writes the name with letters that look alike: each of these is reported, and none passes for a first exchange.
 *
 * @param listed the bodies of the workspace
 */
export function keyStanding(
  signer: Signer,
  correspondents: readonly Correspondent[],
  listed: readonly Listed[],
): JudgedKey {
  const judge = (standing: KeyStanding, body: Correspondent): JudgedKey => {
    const { name, siret, publicKey } = body
    return { standing, known: { name, siret, publicKey } }
  }
  const here = correspondents.find(({ id }) => id === correspondentId(signer))
  if (here !== undefined && here.publicKey !== signer.publicKey) return judge('other', here)
  const alike = resembling(signer, correspondents)
  const [first] = alike
  const same = here ?? alike.find(({ publicKey }) => publicKey === signer.publicKey)
  if (same !== undefined)
    return judge(looksLike(same.name, signer.name) ? 'same' : 'elsewhere', same)
  if (first !== undefined) return judge('alike', first)
  const contradicted = listed.find((body) => contradicts(signer, body))
  if (contradicted !== undefined) {
    const { name, siret } = contradicted
    return { standing: 'alike', known: { name, siret, publicKey: null } }
  }
  const elsewhere = correspondents.find(({ publicKey }) => publicKey === signer.publicKey)
  return elsewhere === undefined
    ? { standing: 'first', known: null }
    : judge('elsewhere', elsewhere)
}
