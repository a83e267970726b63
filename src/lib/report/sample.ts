/** Stamped across every page of a report with invented figures. */
export const SAMPLE_MARK = 'SỐ LIỆU MINH HỌA';

/** The same for whoever does not see the stamp, once. */
export const SAMPLE_NOTE = `${SAMPLE_MARK}: các số liệu và đơn vị mẫu trong báo cáo này không có thật.`;
