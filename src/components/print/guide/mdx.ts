/** The components of a guide as they stand on paper, under the names that authors write. */
import BienThe from './BienThe.astro';
import Buoc from './Buoc.astro';
import CanhBao from './CanhBao.astro';
import ManHinh from './ManHinh.astro';
import Nut from './Nut.astro';
import ThayGi from './ThayGi.astro';
import Vuong from './Vuong.astro';

export const paperComponents = { BienThe, Buoc, CanhBao, ManHinh, Nut, ThayGi, Vuong };
