/** The components that authors may use in a guide, under the names that they write. */
import BienThe from '#components/guide/BienThe.astro';
import Buoc from '#components/guide/Buoc.astro';
import CanhBao from '#components/guide/CanhBao.astro';
import ManHinh from '#components/guide/ManHinh.astro';
import Nut from '#components/guide/Nut.astro';
import ThayGi from '#components/guide/ThayGi.astro';
import Vuong from '#components/guide/Vuong.astro';

export const guideComponents = { BienThe, Buoc, CanhBao, ManHinh, Nut, ThayGi, Vuong };
