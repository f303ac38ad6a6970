import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what our charts draw with; the rest of the library is never fetched.
use([BarChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export { init };
