import { Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Finding } from '../../ui/finding'
import type { ScenarioResult } from './use-comparisons'
import { useFindingWords } from './use-finding-words'

interface ScenarioFindingProps {
  readonly result: ScenarioResult
  /** What can be done with the whole. */
  readonly tools: ReactNode
}

/** What a scenario does, in a sentence: who it relieves, who it charges, and what becomes of the whole. */
export function ScenarioFinding({ result, tools }: ScenarioFindingProps) {
  const { finding, whole } = useFindingWords()(result)
  return (
    <Box pt={2}>
      <Finding>{finding}</Finding>
      {whole !== '' && (
        <Text mt={6} c="var(--ink2)">
          {whole}
        </Text>
      )}
      {tools}
    </Box>
  )
}
