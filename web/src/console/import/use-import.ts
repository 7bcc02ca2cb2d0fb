'use client';

import { useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import type { ImportFilesInput, ImportFilesMutation } from '~/gql/graphql';

const ImportFiles = graphql(`
  mutation ImportFiles($input: ImportFilesInput!) {
    importFiles(input: $input) {
      position
      stepCount
      problemCount
      problems(first: 20) {
        place
        message
        messageCode
        messageValues
      }
      readings {
        ...Readings_Reading
      }
      report {
        id
      }
      effects {
        ...Effects_Effects
      }
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

export type Imported = ImportFilesMutation['importFiles'];

/** The answer to a dry run, with the options by which the files were read. */
export interface Preview {
  input: ImportFilesInput;
  answer: Imported;
}

/** Imports files. A dry run first shows the outcome of each row. */
export function useImport() {
  const client = useClient();
  const change = useChange(ImportFiles, ({ importFiles }) => importFiles);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<CombinedError | null>(null);
  const [isReading, setReading] = useState(false);
  const asked = useRef(0);

  /** Sends a dry run, and gives its answer; null where it failed, or another one was sent meanwhile. */
  const loadPreview = async (input: ImportFilesInput): Promise<Imported | null> => {
    asked.current += 1;
    const number = asked.current;
    setReading(true);
    const sent = { ...input, dryRun: true, keepReport: true };
    const { data, error } = await client.mutation(ImportFiles, { input: sent }).toPromise();
    if (number !== asked.current) return null;
    setReading(false);
    setFailure(error ?? null);
    const answer = data?.importFiles ?? null;
    setPreview(answer && { input, answer });
    return answer;
  };

  const clearPreview = () => {
    asked.current += 1;
    setReading(false);
    setPreview(null);
    setFailure(null);
  };

  return { change, preview, failure, isReading, loadPreview, clearPreview };
}
