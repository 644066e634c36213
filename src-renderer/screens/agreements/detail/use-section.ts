import { useSearchParams } from 'react-router'

/** The parts of an agreement that are changed apart. */
const SECTIONS = [
  'identity',
  'terms',
  'limits',
  'beneficiaries',
  'agents',
  'instalments',
  'settling',
  'channel',
  'units',
  'amendment',
  'newAmendment',
] as const

/** A part of an agreement that is changed apart. */
export type Section = (typeof SECTIONS)[number]

const SECTION = 'modifier'
const TERMS = 'avenant'

interface OpenSection {
  /** The part being changed, `null` while only reading. */
  readonly section: Section | null
  /** The amendment whose terms are shown; `null` where none was chosen: those in force. */
  readonly terms: string | null
  readonly edit: (section: Section) => void
  readonly close: () => void
  /** Shows the terms of an amendment, or of the agreement itself; with `section`, opens a part of them for editing. */
  readonly show: (terms: string | null, section?: Section) => void
}

/** In the address, in place of an amendment: the terms of the agreement itself. */
export const OWN_TERMS = 'convention'

/**
 * Which terms are shown and which part is being changed is in the address: leaving it with unsaved changes asks first, as
 * for any other address.
 */
export function useSection(): OpenSection {
  const [search, setSearch] = useSearchParams()
  const asked = search.get(SECTION)
  const terms = search.get(TERMS)
  const go = (shown: string | null, section: Section | null): void =>
    setSearch(
      {
        ...(shown === null ? {} : { [TERMS]: shown }),
        ...(section === null ? {} : { [SECTION]: section }),
      },
      { replace: true },
    )
  return {
    section: SECTIONS.find((each) => each === asked) ?? null,
    terms,
    edit: (section) => go(terms, section),
    close: () => go(terms, null),
    show: (shown, section) => go(shown, section ?? null),
  }
}
