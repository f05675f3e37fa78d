import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { timelineSchema } from '../../src/model/schema.ts';

test('the published schema is the one that the validator makes', async () => {
  // Checks beyond JSON Schema (invisible characters, say) are the program's alone.
  const schema = toJsonSchema(timelineSchema, {
    typeMode: 'input',
    ignoreActions: ['check'],
    errorMode: 'throw'
  });
  const { $schema, ...rules } = schema;
  const published = {
    $schema,
    $id: 'urn:uuid:dfbdfeae-aa2e-4f1f-9099-d401c5a8af6a',
    title: 'A Sourceline timeline, version 1',
    ...rules
  };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    '../../data/timeline.schema.json'
  );
});
