// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/example_picker.h"

#include "ui/style/text_size.h"
#include "ui/widgets/painting.h"

#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace wirewise::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int storyRole = Qt::UserRole + 2;
constexpr space::ByText listWidth { 430 };
constexpr int pad = 10;

class ScenarioDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QRectF area(0, 0, listWidth - 40, 400);
        const qreal story
            = drawLines(nullptr, area, index.data(storyRole).toString(), ui::font(Type::Small), {}, 2);
        return { listWidth - 20,
            int(QFontMetricsF(ui::font(Type::BodyStrong)).height() + story) + 2 * pad - 4 };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& colours = themeOf(option.palette);
        const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
        if (lit)
            drawBox(*painter, option.rect.adjusted(2, 1, -2, -1), {}, colours.accentSoft);
        const QRectF area = QRectF(option.rect).adjusted(pad + 2, pad - 2, -pad - 2, 0);
        const qreal used = drawLines(painter, area, index.data().toString(), ui::font(Type::BodyStrong),
            option.state & QStyle::State_Selected ? colours.accent : colours.text, 1);
        drawLines(painter, area.adjusted(0, used, 0, 0), index.data(storyRole).toString(),
            ui::font(Type::Small), colours.muted, 2);
    }
};

} // namespace

ExamplePicker::ExamplePicker(const advisor::Pack& pack, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Examples"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 6);
    column->addWidget(m_list);

    auto* model = new QStandardItemModel(m_list);
    for (const advisor::Scenario& scenario : pack.scenarios) {
        auto* item = new QStandardItem(scenario.title);
        item->setEditable(false);
        item->setData(scenario.id.value(), idRole);
        item->setData(scenario.story, storyRole);
        item->setData(scenario.story, Qt::AccessibleDescriptionRole);
        model->appendRow(item);
    }
    m_list->setModel(model);
    m_list->setItemDelegate(new ScenarioDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Examples"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        close();
        Q_EMIT chosen(advisor::ScenarioId(index.data(idRole).toString()));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!isVisible())
            return; // the click already did it
        close();
        Q_EMIT chosen(advisor::ScenarioId(index.data(idRole).toString()));
    });
}

void ExamplePicker::openBelow(QWidget* anchor)
{
    int height = 14;
    for (int row = 0; row < m_list->model()->rowCount() && height < 540; ++row)
        height += m_list->sizeHintForRow(row);
    resize(listWidth, height);
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height)));
    move(place);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void ExamplePicker::paintEvent(QPaintEvent*)
{
    paintPanel(*this);
}

} // namespace wirewise::ui
