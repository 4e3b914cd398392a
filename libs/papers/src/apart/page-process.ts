import { composePages } from '../pages/compose-pages.ts';
import { serve } from './serve.ts';

serve(composePages);
