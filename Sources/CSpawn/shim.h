#include <spawn.h>

// Declared by the C library only for its own dialect (_GNU_SOURCE), which Swift's view of it is not.
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
extern int pipe2(int [2], int);
