/** How a section of the plan is headed, addressed and cited: `II.1` is `#muc-ii-1` and "mục II.1". */
export function sectionHeading(
  section: string,
  title: string,
): { id: string; level: 'h2' | 'h3'; label: string; cited: string } {
  const numbered = /^[IVX]+(\.\d+)?$/.test(section);
  return {
    id: `muc-${section.toLowerCase().replace('.', '-')}`,
    level: section.includes('.') ? 'h3' : 'h2',
    label: numbered ? `${section}. ${title}` : title,
    cited: numbered ? `mục ${section}` : 'phần cuối',
  };
}
