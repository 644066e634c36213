import { useSearchParams } from 'react-router'

/** The parts of an agreement that are changed apart. */
const SECTIONS = ['identity', 'terms', 'beneficiaries', 'agents', 'instalments', 'units'] as const

/** A part of an agreement that is changed apart. */
export type Section = (typeof SECTIONS)[number]

const PARAMETER = 'modifier'

interface OpenSection {
  /** The part being changed, `null` while one reads. */
  readonly section: Section | null
  readonly edit: (section: Section) => void
  readonly close: () => void
}

/** Which part is being changed is in the address: leaving it half-typed asks first, as for any other address. */
export function useSection(): OpenSection {
  const [search, setSearch] = useSearchParams()
  const asked = search.get(PARAMETER)
  return {
    section: SECTIONS.find((each) => each === asked) ?? null,
    edit: (section) => setSearch({ [PARAMETER]: section }, { replace: true }),
    close: () => setSearch({}, { replace: true }),
  }
}
