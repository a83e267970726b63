/** Makes an Excel file of a form's sheets. */
import writeExcel from 'write-excel-file/node';
import type { CellObject } from 'write-excel-file/node';
import type { Allowed, FormCell, FormSheet } from './form.ts';

const LOOKS: Record<NonNullable<FormCell['look']>, Partial<CellObject>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  head: { fontWeight: 'bold', wrap: true, backgroundColor: '#dce6f1', borderStyle: 'thin' },
  label: { fontWeight: 'bold' },
  fill: { backgroundColor: '#fff9d6', borderStyle: 'thin' },
};

/** The bytes of an .xlsx file. */
export function formFile(sheets: readonly FormSheet[]): Promise<Buffer> {
  const pages = sheets.map(({ name, rows, widths }) => ({
    sheet: name,
    data: rows.map((row) => row.flatMap(cellOf)),
    columns: widths.map((width) => ({ width })),
    dateFormat: 'dd/mm/yyyy',
  }));
  // The library itself has no drop-downs; Excel wants them after the merged cells.
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
    withAllowed(xml, sheets[sheetIndex]?.allowed ?? []);
  const features = [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }];
  return writeExcel(pages, { features }).toBuffer();
}

function cellOf({ value, look, span }: FormCell): (CellObject | null)[] {
  const cell: CellObject = {
    ...(value !== null && { value }),
    ...(value instanceof Date && { type: Date }),
    ...(look && LOOKS[look]),
    ...(span && { columnSpan: span }),
  };
  return [cell, ...Array<null>((span ?? 1) - 1).fill(null)];
}

function withAllowed(xml: string, allowed: readonly Allowed[]): string {
  if (allowed.length === 0) return xml;
  const markup = `<dataValidations count="${allowed.length}">${allowed.map(markupOf).join('')}</dataValidations>`;
  const after = xml.includes('</mergeCells>') ? '</mergeCells>' : '</sheetData>';
  return xml.replace(after, () => after + markup);
}

function markupOf({ cells, type, formulas, error }: Allowed): string {
  const operator = type === 'date' ? ' operator="greaterThanOrEqual"' : '';
  const inner = formulas.map(
    (formula, index) => `<formula${index + 1}>${escaped(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation type="${type}"${operator} allowBlank="1" showErrorMessage="1" errorTitle="Chưa đúng" error="${escaped(error)}" sqref="${cells}">${inner.join('')}</dataValidation>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
