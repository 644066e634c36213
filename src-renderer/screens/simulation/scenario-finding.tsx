import { Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Finding } from '../../ui/finding'
import type { ScenarioResult } from './use-comparisons'
import { useFindingWords } from './use-finding-words'

interface ScenarioFindingProps {
  readonly result: ScenarioResult
  /** Actions on the whole. */
  readonly tools: ReactNode
}

/** The effect of a scenario, in a sentence: who pays less, who pays more, and whether the sum changes. */
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
