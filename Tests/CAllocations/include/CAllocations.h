/// How often the present thread has asked for memory since it began; -1 where that can't be told.
long allocation_count(void);
