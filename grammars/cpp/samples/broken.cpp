#include <vector>

/// Before the error.
class Whole {
public:
    int size() const { return size_; }

private:
    int size_ = 0;
};

void torn() {
    if (x > {
        call(;
    }

/// After the error.
int after() { return 1; }

struct Late {
    int value;
};
