import { useQuery } from '@tanstack/react-query'
import { deskQuery } from '../../client/desk-query'

/** The key of this machine, read each time the screen opens: its file comes and goes without the workspace changing. */
export function useOwnKey() {
  const { data, refetch } = useQuery({ ...deskQuery('readOwnKey', {}), refetchOnMount: 'always' })
  return { ownKey: data, readAgain: () => void refetch() }
}
