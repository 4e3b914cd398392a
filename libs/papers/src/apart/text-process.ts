import { readText } from '../text/read-text.ts';
import { serve } from './serve.ts';

serve(readText);
