/** Facts: those that texts name must exist and be sure, and each needs where it was read. */
import type { Content } from './content.ts';
import { allOf, dataOf } from './content.ts';
import { lineOf, textsAt, valuesAt } from './document.ts';
import type { Fault } from './fault.ts';
import { fieldName, hint } from './fault.ts';

/** Confidence with which a fact must not be told. */
const UNSURE = ['thap', 'chua-ro'];

/** A judge of fact ids: what is wrong with naming one, or null. */
export function factJudge(content: Content): (id: string) => string | null {
  const data = dataOf(content, 'sources');
  if (data === undefined) return () => null;
  const confidence = new Map(
    valuesAt(data, 'facts[]').map(({ value }) => [
      textsAt(value, 'id')[0]?.value ?? '',
      textsAt(value, 'confidence')[0]?.value ?? '',
    ]),
  );
  return (id) => {
    const sure = confidence.get(id);
    if (sure === undefined) {
      return `không có sự thật "${id}" trong nguon.json.${hint(id, confidence.keys())} Hãy sửa mã, hoặc thêm sự thật vào nguon.json`;
    }
    return UNSURE.includes(sure)
      ? `sự thật ${id} chưa đủ chắc (confidence: "${sure}") nên không được lên trang. Hãy bỏ câu dựa vào nó cùng mã này, hoặc tìm thêm nguồn rồi sửa nguon.json`
      : null;
  };
}

/** A fact that may change (KT) shows when its source was read: without a source it cannot. */
export function factsWithoutSource(content: Content): Fault[] {
  return allOf(content, 'sources').flatMap((document) =>
    valuesAt(document.value, 'facts[]').flatMap(({ path, value: fact }) => {
      const [kt] = valuesAt(fact, 'kt');
      const [confidence] = textsAt(fact, 'confidence');
      const [sources] = valuesAt(fact, 'sources');
      const none = Array.isArray(sources?.value) && sources.value.length === 0;
      if (kt?.value !== true || !none || confidence?.value === 'chua-ro') return [];
      const field = [...path, 'sources'];
      return [
        {
          file: document.file,
          line: lineOf(document, field),
          field: fieldName(field),
          message:
            'sự thật dễ đổi (kt) mà không có nguồn. Hãy thêm mã nguồn, hoặc đổi confidence thành "chua-ro"',
        },
      ];
    }),
  );
}
