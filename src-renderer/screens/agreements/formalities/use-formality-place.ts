import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import { readTraceAddress, formalityAddress, type FormalityPlace } from './formality-place'

const PARAMETER = 'trace'

/** The open pane is in the address: leaving it with unsaved changes asks first, as for any other address. */
export function useFormalityPlace() {
  const [search, setSearch] = useSearchParams()
  const open = useCallback(
    (place: FormalityPlace) =>
      setSearch({ [PARAMETER]: formalityAddress(place) }, { replace: true }),
    [setSearch],
  )
  const close = useCallback(() => setSearch({}, { replace: true }), [setSearch])
  return { place: readTraceAddress(search.get(PARAMETER)), open, close }
}
