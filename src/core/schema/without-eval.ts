import { config } from 'zod';

// Import this before any shape where a security policy forbids making code from text, as the window's does:
// shapes are then read step by step, and the policy is not even tried.
config({ jitless: true });
