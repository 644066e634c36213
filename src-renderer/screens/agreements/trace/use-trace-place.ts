import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import { readTraceAddress, traceAddress, type TracePlace } from './trace-place'

const PARAMETER = 'trace'

interface OpenTrace {
  readonly place: TracePlace | null
  readonly open: (place: TracePlace) => void
  readonly close: () => void
}

/** The open pane is in the address: leaving it with unsaved changes asks first, as for any other address. */
export function useTracePlace(): OpenTrace {
  const [search, setSearch] = useSearchParams()
  const open = useCallback(
    (place: TracePlace) => setSearch({ [PARAMETER]: traceAddress(place) }, { replace: true }),
    [setSearch],
  )
  const close = useCallback(() => setSearch({}, { replace: true }), [setSearch])
  return { place: readTraceAddress(search.get(PARAMETER)), open, close }
}
