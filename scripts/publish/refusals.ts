/** What must not go out to residents although it may be built: figures and units that are not real. */
import type { Content } from '../check/content.ts';
import { allOf } from '../check/content.ts';
import { lineOf, textsAt, valuesAt } from '../check/document.ts';
import type { Fault } from '../check/fault.ts';

/** One fault for each part of the content that is still a sample, with what staff do about it. */
export function refusals(content: Content): Fault[] {
  return [...sampleFigures(content), ...sampleUnits(content)];
}

function sampleFigures(content: Content): Fault[] {
  return allOf(content, 'progress')
    .filter(({ value }) => textsAt(value, 'status').some((status) => status.value === 'sample'))
    .map(({ file, lines }) => ({
      file,
      line: lineOf({ lines }, ['status']),
      field: 'status',
      message:
        'bảng còn là số minh họa ("sample"). Có số thật: hãy thay hết số mẫu rồi ghi "official". Chưa có số: hãy để targets và updates là [] rồi ghi "official", bảng sẽ nói chưa có số liệu',
    }));
}

function sampleUnits(content: Content): Fault[] {
  return allOf(content, 'units').flatMap(({ file, value, lines }) =>
    valuesAt(value, '[]')
      .filter((unit) => valuesAt(unit.value, 'sample').some((sample) => sample.value === true))
      .map((unit) => {
        const field = `[${String(unit.path[0])}]`;
        const name = textsAt(unit.value, 'name')[0]?.value ?? '';
        const message = `"${name}" là đơn vị mẫu, không có thật. Hãy xóa dòng này, hoặc thay bằng đơn vị thật và ghi "sample": false`;
        return { file, line: lines.get(field), field, message };
      }),
  );
}
